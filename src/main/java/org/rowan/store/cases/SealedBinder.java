package org.rowan.store.cases;

import java.util.Map;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.sql.Template;
import org.rowan.store.Sealed;

/**
 * Maps a sealed field. Wherever its column is read, alone or with its record, the record's id is read before it in one value:
 * a value that was put into another row cannot be opened by mistake, whatever the query.
 */
public final class SealedBinder implements AttributeBinder<Sealed> {
    @Override
    public void bind(Sealed sealed, MetadataBuildingContext context, PersistentClass record, Property property) {
        BasicValue value = (BasicValue) property.getValue();
        Column column = (Column) value.getColumn();
        String id = ((Column) record.getIdentifier().getSelectables().getFirst()).getName();
        column.setCustomRead(SealedSelects.read(Template.TEMPLATE + "." + id, column.getName()));
        value.setExplicitTypeParams(Map.of(
                SealedType.TABLE, record.getTable().getName(),
                SealedType.COLUMN, column.getName(),
                SealedType.HOLDS, property.getReturnedClassName(),
                SealedType.HOUSE, Boolean.toString(sealed.house())));
        value.setExplicitCustomType(SealedType.class);
    }
}
