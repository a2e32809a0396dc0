package id.tanggap.scoring;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month as tables keep it, say 202611: numbers are in the order of the months. */
@Converter
public final class MonthNumber implements AttributeConverter<YearMonth, Integer> {

    public static int of(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** That of the month in which the day lies. */
    public static int of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    /** The month that a number of a table names. */
    public static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    @Override
    public Integer convertToDatabaseColumn(YearMonth month) {
        return month == null ? null : of(month);
    }

    @Override
    public YearMonth convertToEntityAttribute(Integer number) {
        return number == null ? null : month(number);
    }
}
