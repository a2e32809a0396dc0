package id.tanggap.scoring.letter;

import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers without gaps: the row of the series is locked until the letter is there, and a number that is not used goes
 * back with the transaction. Whoever issues for the same instansi waits.
 */
@Component
class LetterSeries {

    private final JdbcClient database;

    LetterSeries(JdbcClient database) {
        this.database = database;
    }

    /** Holds the series of this instansi and year alone until the transaction ends. */
    void lock(String instansi, int year) {
        // Not "insert ignore": that takes a shared lock first, and two of them cannot both have it alone.
        database.sql("insert into letter_series (instansi, series_year, last_number) values (?, ?, 0)"
                        + " on duplicate key update last_number = last_number")
                .params(instansi, year)
                .update();
        last(instansi, year);
    }

    /** The next number; the series is locked. */
    LetterNumber next(String instansi, YearMonth issued) {
        int next = last(instansi, issued.getYear()) + 1;
        database.sql("update letter_series set last_number = ? where instansi = ? and series_year = ?")
                .params(next, instansi, issued.getYear())
                .update();
        return new LetterNumber(issued, next);
    }

    private int last(String instansi, int year) {
        return database.sql("select last_number from letter_series where instansi = ? and series_year = ? for update")
                .params(instansi, year)
                .query(Integer.class)
                .single();
    }
}
