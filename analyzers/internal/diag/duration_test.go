// SPDX-License-Identifier: Apache-2.0

package diag_test

import (
	"testing"
	"time"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
)

func TestDuration(t *testing.T) {
	for d, want := range map[time.Duration]string{
		30 * time.Second:        "30s",
		10 * time.Minute:        "10m",
		90 * time.Minute:        "1h30m",
		time.Hour:               "1h",
		10*time.Hour + 1:        "10h0m0.000000001s",
		24 * time.Hour:          "24h",
		48 * time.Hour:          "2 days",
		8760 * time.Hour:        "365 days",
		61*time.Minute + 10e9:   "1h1m10s",
		20*time.Minute + 10*1e9: "20m10s",
	} {
		if got := diag.Duration(d); got != want {
			t.Errorf("%d: %q, want %q", d, got, want)
		}
	}
}
