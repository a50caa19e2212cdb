package id.go.padang.carano;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the portal. */
@SpringBootApplication
@Modulithic(systemName = "Carano", sharedModules = "shared")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/carano.css")
@StyleSheet("styles/parts.css")
@StyleSheet("styles/workspace.css")
public class CaranoApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        // dates and hours are those of Padang, wherever the machine stands
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
        SpringApplication.run(CaranoApplication.class, arguments);
    }
}
