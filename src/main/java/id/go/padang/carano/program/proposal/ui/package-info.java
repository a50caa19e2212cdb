/** Pokir and Musrenbang beside the need that the data shows, on screen. */
@NullMarked
package id.go.padang.carano.program.proposal.ui;

import org.jspecify.annotations.NullMarked;
