package id.go.padang.carano.demo;

import id.go.padang.carano.organization.AccountDraft;
import id.go.padang.carano.shared.Installation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints at every start with generated data, below the address, who may sign in. */
@Component
class DemoNotice {

    private final Installation installation;
    private final DemoAccounts accounts;
    private final DemoSettings settings;
    private final Environment environment;

    DemoNotice(Installation installation, DemoAccounts accounts, DemoSettings settings, Environment environment) {
        this.installation = installation;
        this.accounts = accounts;
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var port = environment.getProperty("local.server.port", "");
        if (!port.isBlank() && installation.holdsDemoData()) {
            System.out.println(framed(lines()));
        }
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("DATA CONTOH. Semua orang dalam register ini rekaan. / Everybody in these registers is made up.");
        lines.add("Kata sandi semua akun contoh / password of every demo account: " + settings.password());
        lines.add("");
        for (AccountDraft draft : accounts.drafts()) {
            lines.add("%-22s %s".formatted(draft.username(), draft.displayName()));
        }
        return lines;
    }

    private static String framed(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        var edge = "+" + "-".repeat(width + 2) + "+";
        var text = new StringBuilder(System.lineSeparator()).append(edge);
        for (String line : lines) {
            text.append(System.lineSeparator())
                    .append("| ")
                    .append(line)
                    .append(" ".repeat(width - line.length()))
                    .append(" |");
        }
        return text.append(System.lineSeparator()).append(edge).toString();
    }
}
