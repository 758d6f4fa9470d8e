package org.boardpack.oracle;

/** An organisation, system, region or nation, with its code. */
record Place(String type, String code) {}
