package org.boardpack.workforce;

import java.util.Comparator;

/** Whom a figure is about: one organisation, or a system, region or nation of them. A code may be shared by scopes of different types. */
public record Scope(ScopeType type, String code) implements Comparable<Scope> {

    private static final Comparator<Scope> ORDER =
            Comparator.comparing(Scope::type).thenComparing(Scope::code);

    public static Scope organisation(String code) {
        return new Scope(ScopeType.ORGANISATION, code);
    }

    public static Scope system(String code) {
        return new Scope(ScopeType.SYSTEM, code);
    }

    public static Scope region(String code) {
        return new Scope(ScopeType.REGION, code);
    }

    public static Scope nation(String code) {
        return new Scope(ScopeType.NATION, code);
    }

    @Override
    public int compareTo(Scope other) {
        return ORDER.compare(this, other);
    }
}
