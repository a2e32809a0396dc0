package id.tanggap.key;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Tables keep the number as it is told. */
@Converter(autoApply = true)
class TrackingNumberColumn implements AttributeConverter<TrackingNumber, String> {

    @Override
    public String convertToDatabaseColumn(TrackingNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public TrackingNumber convertToEntityAttribute(String column) {
        return column == null ? null : new TrackingNumber(column);
    }
}
