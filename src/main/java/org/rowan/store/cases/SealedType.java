package org.rowan.store.cases;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.ParameterizedType;
import org.hibernate.usertype.UserType;
import org.rowan.store.StoredRecord;

/** The type of a sealed field: opened when it is read; written only in its sealed form, so that nothing gets past the seal. */
public final class SealedType implements UserType<Object>, ParameterizedType {
    static final String TABLE = "table";
    static final String COLUMN = "column";
    static final String HOLDS = "holds";
    static final String HOUSE = "house";

    private SealedColumn column;
    private Class<?> holds;
    private boolean house;

    @Override
    public void setParameterValues(Properties parameters) {
        column = new SealedColumn(parameters.getProperty(TABLE), parameters.getProperty(COLUMN));
        house = Boolean.parseBoolean(parameters.getProperty(HOUSE));
        String name = parameters.getProperty(HOLDS);
        if (name.equals(String.class.getName())) {
            holds = String.class;
        } else if (name.equals(LocalDate.class.getName())) {
            holds = LocalDate.class;
        } else if (name.equals(byte[].class.getName()) || name.equals(byte[].class.getTypeName())) {
            holds = byte[].class;
        } else {
            throw new IllegalArgumentException(column + " can't be sealed: it holds neither text, a day nor bytes");
        }
    }

    SealedColumn column() {
        return column;
    }

    /** The case under whose key a value of a record is. */
    long caseOf(StoredRecord row) {
        return house ? KeyOwner.HOUSE : KeyOwner.record(row);
    }

    @Override
    public Object nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
        byte[] read = row.getBytes(position);
        if (read == null) {
            return null;
        }
        Sealing sealing = Sealing.of(options.getSession());
        if (holds == byte[].class) {
            return sealing.openBytes(column, read);
        }
        String text = sealing.open(column, read);
        return text == null || holds == String.class ? text : LocalDate.parse(text);
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, Object value, int position, WrapperOptions options)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, Types.VARBINARY);
            case SealedBytes sealed -> statement.setBytes(position, sealed.bytes());
            default -> throw new PastTheSeal(column.toString());
        }
    }

    @Override
    public int getSqlType() {
        return Types.VARBINARY;
    }

    @Override
    @SuppressWarnings("unchecked") // what Hibernate is told of; on the way in it is the sealed form
    public Class<Object> returnedClass() {
        return (Class<Object>) holds;
    }

    @Override
    public Boolean isComparable() {
        return false;
    }

    @Override
    public boolean equals(Object one, Object other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Object value) {
        return Objects.hashCode(value);
    }

    @Override
    public Object deepCopy(Object value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public String toString() {
        return "sealed " + column;
    }
}
