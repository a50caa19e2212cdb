package id.go.padang.carano.report;

/** A finished report and everything the book keeps of it. */
record Issue(
        long id,
        String report,
        String title,
        Letter letter,
        ReaderRights rights,
        String username,
        boolean signed,
        byte[] content) {

    String code() {
        return letter.code().orElseThrow();
    }
}
