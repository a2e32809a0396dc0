package id.tanggap.workflow.task;

/** The row of a unit on a board. Rank and index are words: a unit may have none. */
record ScoreRow(String unitName, String pageUrl, int cases, String index, String band, String group, String rank) {}
