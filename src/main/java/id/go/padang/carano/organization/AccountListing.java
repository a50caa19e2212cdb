package id.go.padang.carano.organization;

/**
 * An account as an admin sees it.
 *
 * @param version of what was read; a change based on an older one is refused
 */
public record AccountListing(Account account, Standing standing, boolean mustChangePassword, int version) {}
