// SPDX-License-Identifier: Apache-2.0

// Package clock has helpers for points in time.
package clock

import "time"

// InMillis is a moment from now in milliseconds, as browsers count.
func InMillis(d time.Duration) int64 {
	return time.Now().Add(d).UnixMilli()
}

// InSeconds is a moment from now in seconds since the epoch.
func InSeconds(d time.Duration) int64 {
	return time.Now().Add(d).Unix()
}

// Span is the length of a session.
const Span = 15 * time.Minute
