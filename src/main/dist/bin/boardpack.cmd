@echo off
rem Starts Boardpack. JAVA_HOME or a java on the path, 17 or newer; more options for it in BOARDPACK_JAVA_OPTIONS.
if defined JAVA_HOME (set "BOARDPACK_JAVA=%JAVA_HOME%\bin\java.exe") else (set "BOARDPACK_JAVA=java.exe")
set "BOARDPACK_FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem For millions of rows, a nation's month or years at once: what is used most is compiled best.
if "%BOARDPACK_LARGE%"=="on" set "BOARDPACK_FLAGS=-XX:+UseSerialGC -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
"%BOARDPACK_JAVA%" %BOARDPACK_FLAGS% %BOARDPACK_JAVA_OPTIONS% -cp "%~dp0..\lib\*" org.boardpack.cli.Main %*
