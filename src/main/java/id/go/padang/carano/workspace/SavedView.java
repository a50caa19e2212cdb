package id.go.padang.carano.workspace;

/**
 * An address that somebody comes back to.
 *
 * @param address path and query inside the portal, without the leading slash
 */
public record SavedView(String name, String address) {}
