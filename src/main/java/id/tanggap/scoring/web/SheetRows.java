package id.tanggap.scoring.web;

import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/**
 * Fills a sheet row by row, in the reader's language. Text goes into cells of text, whatever it begins with: a program
 * that opens the sheet computes nothing that somebody typed.
 */
final class SheetRows {

    private final Worksheet sheet;
    private final ScoreTexts texts;
    private final Locale locale;
    private int next;

    SheetRows(Worksheet sheet, ScoreTexts texts, Locale locale) {
        this.sheet = sheet;
        this.texts = texts;
        this.locale = locale;
    }

    /** The names of the columns in bold, then a row for each. */
    <T> SheetRows table(Columns<T> columns, Iterable<T> rows) {
        Object[] names = columns.names();
        row(names);
        for (int column = 0; column < names.length; column++) {
            sheet.style(next - 1, column).bold().set();
        }
        rows.forEach(one -> row(columns.row(one)));
        return this;
    }

    /** What something is called, and what it is. @param name key of its name */
    SheetRows fact(String name, Object value) {
        return row(new Word(name), value);
    }

    /** Numbers, days, yes and no keep their type, null is an empty cell, all else is text. */
    SheetRows row(Object... values) {
        for (int column = 0; column < values.length; column++) {
            cell(column, values[column]);
        }
        next++;
        return this;
    }

    SheetRows blank() {
        next++;
        return this;
    }

    private void cell(int column, Object value) {
        if (value instanceof Word word) {
            sheet.value(next, column, texts.text(word.key(), locale));
        } else if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(next, column, yes);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(next, column, value.toString());
        }
    }
}
