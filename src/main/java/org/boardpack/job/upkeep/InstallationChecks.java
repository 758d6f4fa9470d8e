package org.boardpack.job.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import org.boardpack.inbox.OnDisk;
import org.boardpack.intake.BrokenReferenceException;
import org.boardpack.intake.ExtractDeclarations;
import org.boardpack.intake.ReferenceLists;
import org.boardpack.job.packs.PackRenderers;
import org.boardpack.job.workspace.Settings;
import org.boardpack.job.workspace.SettingsException;
import org.boardpack.job.workspace.SettingsFile;
import org.boardpack.job.workspace.Workspace;
import org.boardpack.pack.template.TemplateException;
import org.boardpack.pack.workbook.WordingException;

/** What people edit: settings, reference lists, templates. */
record InstallationChecks(Workspace workspace) {

    HealthCheck settings() throws IOException {
        try {
            Settings settings = SettingsFile.read(workspace.settings());
            Optional<Path> key = settings.storeCipher().keyFile().map(workspace.root()::resolve);
            if (key.isPresent() && isForEverybody(key.get())) {
                return HealthCheck.wrong(
                        "settings",
                        "Other accounts can read the key of the store, " + key.get() + ".",
                        "Take the right away: chmod 600 " + key.get());
            }
            return HealthCheck.well("settings", "They can be read.");
        } catch (SettingsException cannotBe) {
            return HealthCheck.wrong("settings", String.valueOf(cannotBe.getMessage()), "Correct the file.");
        }
    }

    private static boolean isForEverybody(Path file) throws IOException {
        return Files.exists(file)
                && OnDisk.hasReaders(file)
                && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    }

    HealthCheck referenceLists() {
        try {
            int lists = ReferenceLists.load(workspace.reference()).names().size();
            ExtractDeclarations.load(workspace.reference());
            return HealthCheck.well("reference lists", lists + " can be read.");
        } catch (BrokenReferenceException broken) {
            return HealthCheck.wrong("reference lists", String.valueOf(broken.getMessage()), "Correct the list.");
        }
    }

    HealthCheck templates() {
        try {
            new PackRenderers(workspace, Settings.defaults());
            return HealthCheck.well("templates", "They can be read.");
        } catch (TemplateException | WordingException broken) {
            return HealthCheck.wrong("templates", String.valueOf(broken.getMessage()), "Correct the template.");
        }
    }
}
