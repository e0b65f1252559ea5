// SPDX-License-Identifier: Apache-2.0

package diag

import (
	"strconv"
	"strings"
	"time"
)

// Duration writes a time as people say it: in days from two on, else in hours,
// minutes and seconds without those that are zero at the end.
func Duration(d time.Duration) string {
	if d >= 48*time.Hour {
		return strconv.FormatInt(int64(d/(24*time.Hour)), 10) + " days"
	}
	text := d.String()
	if strings.HasSuffix(text, "m0s") {
		text = strings.TrimSuffix(text, "0s")
	}
	if strings.HasSuffix(text, "h0m") {
		text = strings.TrimSuffix(text, "0m")
	}
	return text
}
