package id.tanggap.scoring.web;

import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/**
 * Fills a sheet row by row. Text goes into cells of text, whatever it begins with: a program that opens the sheet
 * computes nothing that somebody typed.
 */
final class SheetRows {

    private final Worksheet sheet;
    private int next;

    SheetRows(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Names of the columns, in bold. */
    SheetRows head(String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(next, column, names[column]);
            sheet.style(next, column).bold().set();
        }
        next++;
        return this;
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
        if (value instanceof Number number) {
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
