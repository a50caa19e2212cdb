CREATE TABLE review_decision (
    review_id    BIGINT        NOT NULL,
    follow_up_id BIGINT        NOT NULL,
    decision     VARCHAR(1000) NOT NULL,
    PRIMARY KEY (review_id, follow_up_id),
    KEY review_decision_action (follow_up_id)
);
