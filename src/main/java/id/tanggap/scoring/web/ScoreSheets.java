package id.tanggap.scoring.web;

import id.tanggap.scoring.evaluation.Scoreboard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Boards and their working as spreadsheets. */
@Component
class ScoreSheets {

    private final BoardSheet boards;
    private final WorkingSheet workings;
    private final ScoreTexts texts;

    ScoreSheets(BoardSheet boards, WorkingSheet workings, ScoreTexts texts) {
        this.boards = boards;
        this.workings = workings;
        this.texts = texts;
    }

    byte[] board(Scoreboard board, Locale locale) {
        return workbook(locale, sheets -> boards.fill(sheets.apply("sheet.board"), board));
    }

    byte[] unit(UnitReport report, Locale locale) {
        return workbook(locale, sheets -> {
            workings.fill(sheets.apply("sheet.working"), report);
            sheets.apply("sheet.cases").table(CaseSheets.CASES, report.behind().cases());
            sheets.apply("sheet.events")
                    .table(CaseSheets.EVENTS, report.behind().events());
            sheets.apply("sheet.trend").table(CaseSheets.TREND, report.trend());
            sheets.apply("sheet.corrections")
                    .table(CaseSheets.CORRECTIONS, report.behind().corrections());
        });
    }

    /** @param filling is given new sheets, by the keys of their names */
    private byte[] workbook(Locale locale, Consumer<Function<String, SheetRows>> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tanggap", "1.0")) {
            filling.accept(name -> new SheetRows(book.newWorksheet(texts.text(name, locale)), texts, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
