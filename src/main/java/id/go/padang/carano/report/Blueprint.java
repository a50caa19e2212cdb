package id.go.padang.carano.report;

/** What a template that is built in code looks like; equal ones are compiled once. */
sealed interface Blueprint
        permits TableBlueprint, PicturesBlueprint, ParagraphBlueprint, StackBlueprint, ContentsBlueprint {

    /** The template in the library's own language. */
    String jrxml(String name);
}
