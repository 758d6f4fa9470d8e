package org.boardpack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every kind of sheet there is. The template says which of them a workbook has, and in which order; another kind is another line here. */
final class SheetKinds {

    static final List<SheetKind<?>> ALL = all();

    private SheetKinds() {}

    private static List<SheetKind<?>> all() {
        List<SheetKind<?>> kinds = new ArrayList<>();
        kinds.add(new SheetKind<>("Cover", List.of(), reading -> Content.of(List.of())));
        kinds.add(ContentsSheet.KIND);
        kinds.add(NotesSheet.KIND);
        kinds.add(SummarySheet.KIND);
        kinds.add(SectorMatrixSheet.KIND);
        kinds.addAll(FigureSheets.KINDS);
        kinds.add(FlowsSheet.KIND);
        kinds.add(HotSpotsSheet.KIND);
        kinds.add(PeersSheet.KIND);
        kinds.add(OrganisationsSheet.KIND);
        kinds.add(TrajectorySheet.KIND);
        kinds.add(SpcSheet.KIND);
        kinds.add(ActionsSheet.KIND);
        kinds.add(SelfAssessmentSheet.KIND);
        kinds.add(CommentarySheet.KIND);
        kinds.add(KiteMarksSheet.KIND);
        kinds.add(DataQualitySheet.KIND);
        kinds.add(ChangesSheet.SINCE_SEEN);
        kinds.add(ChangesSheet.RESTATEMENTS);
        kinds.add(DefinitionsSheet.KIND);
        kinds.add(ProvenanceSheet.KIND);
        kinds.add(DataSheet.KIND);
        return List.copyOf(kinds);
    }

    static Optional<SheetKind<?>> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    static SheetKind<?> of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no kind of sheet is called " + id));
    }
}
