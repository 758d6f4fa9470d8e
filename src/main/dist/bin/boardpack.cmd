@echo off
rem Starts Boardpack. JAVA_HOME or a java on the path, 17 or newer; more options for it in BOARDPACK_JAVA_OPTIONS.
if defined JAVA_HOME (set "BOARDPACK_JAVA=%JAVA_HOME%\bin\java.exe") else (set "BOARDPACK_JAVA=java.exe")
"%BOARDPACK_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %BOARDPACK_JAVA_OPTIONS% -cp "%~dp0..\lib\*" org.boardpack.cli.Main %*
