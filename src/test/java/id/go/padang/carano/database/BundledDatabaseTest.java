package id.go.padang.carano.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class BundledDatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void speaksUtf8InTheTimeZoneOfPadang() {
        var row = jdbc.sql("SELECT @@time_zone AS zone, @@character_set_database AS charset, DATABASE() AS name")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("zone", "+07:00")
                .containsEntry("charset", "utf8mb4")
                .containsEntry("name", "carano");
    }
}
