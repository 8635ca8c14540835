package id.aduan.infra.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Houses whose names begin alike, or hold signs that mean something to a pattern, never see each other. */
class NamesakesTest {

    private static final String LETTERS = "abc019";

    private final TestDatabase database = TestDatabase.started();

    @Test
    void housesWithNamesThatBeginAlikeSeeOnlyThemselves() throws SQLException {
        var offices = offices(new Random(20261122));
        for (String office : offices) {
            try (var inside = TestDatabase.scoped(database.app(), office, "", "")) {
                put(inside, office);
                inside.commit();
            }
        }
        for (String office : offices) {
            try (var inside = TestDatabase.scoped(database.app(), office, "", "")) {
                assertThat(seen(inside)).containsExactly(office);
            }
        }
    }

    /** Names, their beginnings, and their continuations: what a comparison by prefix or pattern would confuse. */
    private static Set<String> offices(Random random) {
        var offices = new LinkedHashSet<String>();
        for (String region : List.of("mojokerto", "mojokerto-kota", "kota-mojokerto", "mojokert", "kab-mojokerto")) {
            offices.add(region + "/mojokerto");
            offices.add(region + "/mojokerto-kota");
        }
        while (offices.size() < 120) {
            String region = slug(random);
            String office = slug(random);
            offices.add(region + "/" + office);
            offices.add(region + "/" + office + "-" + slug(random));
            offices.add(region + "-" + slug(random) + "/" + office);
            offices.add(region + office.charAt(0) + "/" + office);
        }
        return offices;
    }

    private static String slug(Random random) {
        var slug = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            slug.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return slug.toString();
    }

    private static void put(Connection inside, String office) throws SQLException {
        try (var put = inside.prepareStatement(
                "insert into register_counter (office, register, year, last) values (?, 'senama', 2026, 1)")) {
            put.setString(1, office);
            put.execute();
        }
    }

    private static List<String> seen(Connection inside) throws SQLException {
        var offices = new ArrayList<String>();
        try (var select = inside.createStatement();
                var rows = select.executeQuery("select office from register_counter")) {
            while (rows.next()) {
                offices.add(rows.getString(1));
            }
        }
        return offices;
    }
}
