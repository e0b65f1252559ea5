// SPDX-License-Identifier: Apache-2.0

// Package audit logs what it is given.
package audit

import "log"

var prefix = "audit: "

// Record logs an event.
func Record(event, detail string) { log.Println(prefix, event, detail) }

// Count logs a number.
func Count(event string, n int) { log.Println(prefix, event, n) }
