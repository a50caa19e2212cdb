package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.personal.Encrypted;
import id.go.padang.carano.personal.Vault;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every register there is. A seventh by-name dataset is a line here, a plan, its columns and a table. */
@Component
class Registers implements Encrypted {

    private static final List<Plan> PLANS = List.of(
            new PendudukPlan(),
            new PeristiwaPlan(),
            new KesejahteraanPlan(),
            new YatimPlan(),
            new PenganggurPlan(),
            new TanahPlan());

    private final Map<String, Register> byDataset;

    Registers(
            JdbcTemplate jdbc,
            JdbcClient client,
            Vault vault,
            IndicatorService indicatorService,
            WilayahService wilayahService,
            StatistikRegister statistikRegister,
            StagingTables stagingTables) {
        byDataset = Stream.concat(
                        PLANS.stream()
                                .map(plan -> new ByNameRegister(
                                        plan,
                                        indicatorService.dataset(plan.dataset()),
                                        jdbc,
                                        client,
                                        vault,
                                        wilayahService,
                                        stagingTables)),
                        Stream.of(statistikRegister))
                .collect(Collectors.toMap(Register::dataset, Function.identity()));
    }

    @Override
    public int encryptAgain(byte[] earlierKeyId, int limit) {
        return byDataset.values().stream()
                .mapToInt(register -> register.encryptAgain(earlierKeyId, limit))
                .sum();
    }

    Register of(Dataset dataset) {
        var register = byDataset.get(dataset.code());
        if (register == null) {
            throw new IllegalArgumentException("no register of " + dataset.code());
        }
        return register;
    }
}
