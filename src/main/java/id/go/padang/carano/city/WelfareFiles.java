package id.go.padang.carano.city;

import id.go.padang.carano.shared.Period;
import java.util.List;
import java.util.stream.IntStream;

/** Families ranked by welfare, a row for every member. */
final class WelfareFiles {

    private static final String DATASET = "kesejahteraan";
    private static final String HEADER = "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,alamat,rt,rw,kode_kelurahan,"
            + "hubungan,desil,klaster,verval,program";
    private static final int[][] PROGRAMS = {
        {10, 15, 25, 50, 0}, {20, 20, 35, 25, 0}, {35, 10, 40, 10, 5}, {65, 0, 25, 5, 5}, {92, 0, 3, 0, 5}
    };

    private final Population population;
    private final Planter planter;

    WelfareFiles(Population population, Planter planter) {
        this.population = population;
        this.planter = planter;
    }

    List<CityFile> files() {
        return IntStream.range(0, Calendar.QUARTERS.size()).mapToObj(this::file).toList();
    }

    private CityFile file(int quarter) {
        var period = Calendar.QUARTERS.get(quarter);
        var roster = population.rosterFor(period);
        var listing = new Listing(
                DATASET, period, roster, position -> roster.family(position).isListed());
        planter.spread(listing, Purpose.WRONG_WELFARE, quarter);
        addTheDead(listing);
        addTheMoved(listing);
        planter.twice(listing, planter.quota());
        if (listing.isNewest()) {
            planter.onOtherKk(listing, planter.quota());
        }
        return new CityFile(
                DATASET,
                period,
                listing.rows(),
                () -> new RowStream<>(HEADER, listing.lines(), (line, row) -> write(line, period, quarter, row)));
    }

    private void addTheDead(Listing listing) {
        int wanted = planter.quota() * 2;
        if (listing.isNewest()) {
            planter.dead(listing, wanted, person -> person.family.isListed(), line -> {
                if (program(line.family()) != Program.TIDAK_ADA) {
                    planter.ledger().fault("DEAD_ON_AID", DATASET, line.nik());
                }
            });
        } else {
            planter.dead(
                    listing,
                    wanted,
                    person -> person.family.isListed() && program(person.family) == Program.TIDAK_ADA,
                    line -> {});
        }
    }

    private void addTheMoved(Listing listing) {
        planter.moved(
                listing,
                planter.quota(),
                person -> person.family.isListed() && person.relation != Relation.KEPALA,
                line -> {});
        if (listing.isNewest()) {
            planter.moved(
                    listing,
                    planter.quota(),
                    person -> person.family.isListed() && person.relation == Relation.KEPALA,
                    line -> planter.ledger().fault("DESIL_OF_MOVED", DATASET, line.nik()));
        }
    }

    private void write(Line line, Period period, int quarter, RowBuffer row) {
        var family = line.family();
        line.identify(row, true);
        family.address(row);
        row.number(family.rt, 3).number(family.rw, 3).text(population.areas.code(line.kelurahan()));
        row.text(line.relation()).number(desil(family, quarter));
        row.text(population.areas.cluster(line.kelurahan()));
        row.text(visit(line, period, quarter)).text(program(family));
    }

    // one family in fifty is ranked anew from quarter to quarter
    private static int desil(Family family, int quarter) {
        int lot = Dice.lot(family.kk, Purpose.DESIL_DRIFT);
        if (lot >= 200 * quarter) {
            return family.desil;
        }
        return lot % 2 == 0 ? Math.min(10, family.desil + 1) : Math.max(1, family.desil - 1);
    }

    private static Visit visit(Line line, Period period, int quarter) {
        int lot = Dice.lot(line.family().kk, Purpose.VISIT);
        int reference = Day.of(period.lastDay());
        boolean visited = lot < 2500 + quarter * 1200;
        if (!visited) {
            return Visit.BELUM;
        } else if (line.person().died <= reference) {
            return Visit.MENINGGAL;
        } else if (line.person().left <= reference) {
            return Visit.PINDAH;
        } else if (line.nik() != line.person().nik) {
            return Visit.NIK_TIDAK_PADAN;
        }
        return switch (lot % 50) {
            case 0 -> Visit.TIDAK_DITEMUKAN;
            case 1, 2, 3, 4, 5, 6 -> Visit.TIDAK_LAYAK;
            default -> Visit.LAYAK;
        };
    }

    private static Program program(Family family) {
        var weights = PROGRAMS[Math.min(PROGRAMS.length, family.desil) - 1];
        return Program.values()[Dice.pick(family.kk, Purpose.PROGRAM, weights)];
    }

    /** What a visit found. */
    private enum Visit {
        BELUM,
        LAYAK,
        TIDAK_LAYAK,
        PINDAH,
        TIDAK_DITEMUKAN,
        MENINGGAL,
        NIK_TIDAK_PADAN
    }

    /** The aid a family receives. */
    private enum Program {
        TIDAK_ADA,
        PKH,
        SEMBAKO,
        PKH_DAN_SEMBAKO,
        LAINNYA
    }
}
