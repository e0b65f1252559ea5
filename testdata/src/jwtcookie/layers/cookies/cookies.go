// SPDX-License-Identifier: Apache-2.0

// Package cookies sets cookies for others.
package cookies

import "net/http"

var path = "/"

// Set sets a cookie that scripts can read.
func Set(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: path})
}

// SetSession sets one that they cannot.
func SetSession(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "s", Value: value, Path: path, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
}
