package org.boardpack.pack.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpack.pack.Language;
import org.boardpack.pack.Pack;
import org.boardpack.pack.PackData;
import org.boardpack.pack.PackText;
import org.boardpack.pack.SamplePackData;
import org.boardpack.pack.SampleStatistics;
import org.boardpack.pack.chart.BareMachine;
import org.boardpack.pack.compose.PackComposer;
import org.boardpack.pack.template.BoardPackTemplate;

/** Writes packs of invented figures to look at: {@code java ... PackPreview FOLDER [PACK...]}. */
final class PackPreview {

    private static final BoardPackTemplate TEMPLATE = BoardPackTemplate.shipped();

    private PackPreview() {}

    public static void main(String[] arguments) throws IOException {
        BareMachine.prepare();
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        PdfPackRenderer renderer = new PdfPackRenderer(TEMPLATE.theme());
        Map<String, PackData> packs = new TreeMap<>(Map.of(
                "board", SamplePackData.healthBoard(),
                "empty", SamplePackData.nearlyEmpty(),
                "rollup", SamplePackData.rollUp(60),
                "system", SamplePackData.system(6),
                "small", SamplePackData.small(),
                "nation240", SamplePackData.rollUp(240),
                "groups14", SamplePackData.withGroups(14),
                "statistics", SampleStatistics.healthBoard(List.of(SampleStatistics.decision())),
                "groups1", SamplePackData.withGroups(1)));
        if (arguments.length > 1) {
            packs.keySet().retainAll(List.of(arguments).subList(1, arguments.length));
        }
        for (Map.Entry<String, PackData> data : packs.entrySet()) {
            for (Language language : Language.values()) {
                Pack pack = new PackComposer(TEMPLATE).compose(data.getValue(), language);
                List<PackLayout> twins = twins(renderer, data.getValue(), language);
                Files.writeString(folder.resolve(data.getKey() + "." + language.code() + ".txt"), PackText.of(pack));
                try (OutputStream out =
                        Files.newOutputStream(folder.resolve(data.getKey() + "." + language.code() + ".pdf"))) {
                    renderer.layOut(pack).write(twins, out);
                }
            }
        }
    }

    static byte[] render(PackData data, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPackRenderer renderer = new PdfPackRenderer(TEMPLATE.theme());
        renderer.layOut(new PackComposer(TEMPLATE).compose(data, language)).write(twins(renderer, data, language), out);
        return out.toByteArray();
    }

    private static List<PackLayout> twins(PdfPackRenderer renderer, PackData data, Language language) {
        return Stream.of(Language.values())
                .filter(other -> other != language)
                .map(other -> renderer.layOut(new PackComposer(TEMPLATE).compose(data, other)))
                .toList();
    }
}
