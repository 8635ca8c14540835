package id.aduan.infra.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row that fits a table, whatever the table: made from the catalogue, so that tests of the walls meet tables nobody
 * told them about.
 */
public record AnyRow(String office, UUID complaint) {

    private record Column(String name, String type) {}

    /** The value of the column that says whose a row is. */
    String owner(String table) {
        return table.equals("region") ? office.substring(0, office.indexOf('/')) : office;
    }

    static String ownerColumn(String table) {
        return table.equals("region") || table.equals("office") ? "id" : "office";
    }

    /** Puts one such row into the table with the rights of this connection. */
    public void insert(Connection connection, String table) throws SQLException {
        var columns = columns(connection, table);
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        try (var insert = connection.createStatement()) {
            insert.execute("insert into " + table + " (" + names + ") values (" + values + ")");
        }
    }

    private String value(String table, Column column) {
        if (column.name().equals(ownerColumn(table))) {
            return "'" + owner(table) + "'";
        }
        if (column.name().equals("complaint")
                || table.equals("complaint") && column.name().equals("id")) {
            return "'" + complaint + "'";
        }
        return switch (column.type()) {
            case "text" -> "'" + UUID.randomUUID() + "'";
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "int4", "int8" -> Integer.toString(Math.abs(complaint.hashCode() % 1000));
            case "bool" -> "false";
            case "timestamptz" -> "now()";
            case "date" -> "date '2026-01-01' + " + Math.abs(complaint.hashCode() % 1000);
            case "jsonb" -> "'{}'";
            case "bytea" -> "'\\x00'";
            case "_text" -> "'{}'";
            default -> throw new IllegalStateException("No value is known for a column of type " + column.type());
        };
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var select = connection.prepareStatement("""
                select a.attname, t.typname
                from pg_attribute a
                join pg_type t on t.oid = a.atttypid
                where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                """)) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return columns;
    }
}
