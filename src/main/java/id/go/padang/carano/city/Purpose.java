package id.go.padang.carano.city;

/** What a lot is kept for; two purposes never share one. */
enum Purpose {
    LISTING,
    DESIL_DRIFT,
    VISIT,
    PROGRAM,
    YATIM_STATUS,
    SCHOOL,
    SEEKING,
    AREA_LEVEL,
    REGISTERED_ON,
    IDLE_SINCE,
    WORKED_BEFORE,
    KIND_OF_SEEKER,
    WRONG_WELFARE,
    WRONG_ORPHAN,
    WRONG_SEEKER,
    WRONG_OWNER,
    STILL_LISTED,
    OTHER_NAME,
    ELSEWHERE,
    OWNING,
    PARCEL,
    CERTIFICATE
}
