package org.boardpack.job.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A workspace filled with the practice data that ships with the program, marked so that it is never taken for a real one. */
public final class PracticeWorkspace {

    private static final String MARK = "PRACTICE-DATA.txt";
    private static final String ROOT = "sample-data/";

    private PracticeWorkspace() {}

    /** Whether practice data may go there: nothing is there yet, or only earlier practice. */
    public static boolean mayUse(Workspace workspace) throws IOException {
        if (Files.exists(workspace.root().resolve(MARK)) || !Files.exists(workspace.root())) {
            return true;
        }
        try (Stream<Path> content = Files.list(workspace.root())) {
            return content.findAny().isEmpty();
        }
    }

    /**
     * Puts the practice extracts into the inbox and the practice organisations into {@code reference/}.
     *
     * @return how many extracts there are
     */
    public static int fill(Workspace workspace) throws IOException {
        Files.createDirectories(workspace.root());
        // First: a folder that holds anything and not this is taken for a real one.
        Files.writeString(
                workspace.root().resolve(MARK),
                "This workspace holds practice data: synthetic, about nobody. Delete the folder when you are done.\n");
        workspace.prepare();
        org.boardpack.intake.ReferenceLists.copyShippedTo(Files.createDirectories(workspace.reference()));
        int extracts = 0;
        Resource[] resources =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.csv");
        for (Resource resource : java.util.Arrays.stream(resources)
                .sorted(Comparator.comparing(PracticeWorkspace::path))
                .toList()) {
            String path = path(resource);
            if (path.startsWith("extracts/")) {
                copy(resource, workspace.inbox().resolve(path.substring("extracts/".length())));
                extracts++;
            } else if (path.startsWith("reference/")) {
                copy(resource, workspace.root().resolve(path));
            }
        }
        return extracts;
    }

    /** The path below {@code sample-data/}, in a jar or in a folder. */
    private static String path(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static void copy(Resource resource, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (InputStream in = resource.getInputStream()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
