package id.go.padang.carano.report;

/** A finished report and everything the book keeps of it. */
record Issue(long id, Letter letter, String username, boolean signed, byte[] content) {

    String code() {
        return letter.code().orElseThrow();
    }
}
