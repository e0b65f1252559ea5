// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Each map stands in the next one several times: there are far more ways than maps.
func shared(key []byte, now time.Time, id string) (string, error) {
	a := map[string]any{"id": id}
	b := map[string]any{"n": a, "e": a, "s": a, "w": a, "up": a}
	c := map[string]any{"n": b, "e": b, "s": b, "w": b, "up": b}
	d := map[string]any{"n": c, "e": c, "s": c, "w": c, "up": c}
	e := map[string]any{"n": d, "e": d, "s": d, "w": d, "up": d}
	f := map[string]any{"n": e, "e": e, "s": e, "w": e, "up": e}
	g := map[string]any{"n": f, "e": f, "s": f, "w": f, "up": f}
	h := map[string]any{"n": g, "e": g, "s": g, "w": g, "up": g}
	claims := jwt.MapClaims{"sub": id, "map": h, "old": h, "exp": now.Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func sharedForEver(key []byte, id string) (string, error) {
	a := map[string]any{"id": id}
	b := map[string]any{"n": a, "e": a, "s": a, "w": a}
	claims := jwt.MapClaims{"sub": id, "map": b} // want `signs claims without exp`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
