package org.boardpack.job.basis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpack.metrics.SubmissionSource;
import org.boardpack.workforce.ExtractKind;
import org.boardpack.workforce.ExtractTable;
import org.boardpack.workforce.NumberColumn;
import org.boardpack.workforce.Quantity;
import org.boardpack.workforce.ReportingMonth;
import org.boardpack.workforce.TextColumn;

/** Submissions written down as lines of text, "|" between the cells; headings that begin with "#" are amounts, with "@" dates, with "%" whole numbers. */
final class SentByHand implements SubmissionSource {

    private record Place(ExtractKind kind, String organisation, ReportingMonth month) {}

    private final Map<Place, ExtractTable> sent = new LinkedHashMap<>();

    SentByHand send(ExtractKind kind, String organisation, ReportingMonth month, String headings, String... lines) {
        List<String> names = List.of(headings.split("\\|", -1));
        List<TextColumn> texts = new java.util.ArrayList<>();
        List<NumberColumn> numbers = new java.util.ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            int at = column;
            List<String> cells = Stream.of(lines)
                    .map(line -> line.split("\\|", -1)[at].strip())
                    .toList();
            String name = names.get(column).strip();
            if ("#@%".indexOf(name.charAt(0)) < 0) {
                TextColumn.Builder text = new TextColumn.Builder(name);
                cells.forEach(cell -> text.add(cell.isEmpty() ? null : cell));
                texts.add(text.build());
            } else {
                NumberColumn.Builder number = new NumberColumn.Builder(name.substring(1));
                cells.forEach(cell -> number.add(cell.isEmpty() ? NumberColumn.MISSING : number(name.charAt(0), cell)));
                numbers.add(number.build());
            }
        }
        sent.put(new Place(kind, organisation, month), new ExtractTable(lines.length, texts, numbers));
        return this;
    }

    private static long number(char kind, String cell) {
        return switch (kind) {
            case '#' -> Quantity.of(cell).hundredThousandths();
            case '@' -> LocalDate.parse(cell).toEpochDay();
            default -> Long.parseLong(cell);
        };
    }

    @Override
    public SortedSet<ReportingMonth> months(ExtractKind kind) {
        return sent.keySet().stream()
                .filter(place -> place.kind().equals(kind))
                .map(Place::month)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<String> organisations(ExtractKind kind, ReportingMonth month) {
        return sent.keySet().stream()
                .filter(place -> place.kind().equals(kind) && place.month().equals(month))
                .map(Place::organisation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public ExtractTable rows(ExtractKind kind, String organisation, ReportingMonth month) {
        ExtractTable rows = sent.get(new Place(kind, organisation, month));
        if (rows == null) {
            throw new NoSuchElementException(kind + " of " + organisation);
        }
        return rows;
    }
}
