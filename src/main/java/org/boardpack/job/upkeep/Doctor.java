package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.boardpack.job.workspace.Workspace;

/** Looks at an installation and says what is not well and what to do about it. Changes nothing. */
public final class Doctor {

    private final Workspace workspace;
    private final Clock clock;

    public Doctor(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Everything that was looked at, well or not.
     *
     * @param quick whether to leave out what reads every published file
     */
    public List<HealthCheck> look(boolean quick) throws IOException {
        if (!Files.isDirectory(workspace.root())) {
            return List.of(HealthCheck.wrong(
                    "workspace",
                    "There is no workspace in " + workspace.root() + ".",
                    "Name the right folder with --workspace; a run makes a new one."));
        }
        MachineChecks machine = new MachineChecks(workspace, clock);
        List<HealthCheck> checks = new ArrayList<>(
                List.of(machine.java(), machine.folders(), machine.fileNames(), machine.disk(), machine.drawing()));
        InstallationChecks installation = new InstallationChecks(workspace);
        checks.add(installation.settings());
        checks.add(installation.referenceLists());
        checks.add(installation.templates());
        checks.addAll(new StoreChecks(workspace, clock).look(quick));
        WaitingChecks waiting = new WaitingChecks(workspace, clock);
        checks.add(waiting.inbox());
        checks.add(waiting.halfMade());
        return checks;
    }
}
