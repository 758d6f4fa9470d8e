package org.boardpack.pack;

/** One thing on a page. The whole set is known here, so that every renderer (PDF, HTML) must say what it does with each. */
public sealed interface Block permits Bullets, ChartFigure, Columns, Definitions, Heading, Paragraph, Table, Tiles {}
