package id.go.padang.carano.publication;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears what a publication left behind that was stopped with the portal; readers never saw any of it. */
@Component
class Leftovers implements SmartInitializingSingleton {

    private final ReleaseQueries releases;
    private final TransactionTemplate transaction;

    Leftovers(ReleaseQueries releases, TransactionTemplate transaction) {
        this.releases = releases;
        this.transaction = transaction;
    }

    // before the first request can come in, so that no running publication is hit
    @Override
    public void afterSingletonsInstantiated() {
        clear();
    }

    void clear() {
        releases.unlinkedParts()
                .forEach(part -> transaction.executeWithoutResult(status -> releases.deleteUnlinkedPart(part)));
        releases.deleteClaims();
    }
}
