// SPDX-License-Identifier: Apache-2.0

package std

import (
	"context"
	"fmt"
	"log"
	"strings"

	"example.com/jwtvet/jwtlog/std/hide"
	"github.com/golang-jwt/jwt/v5"
)

type visitor struct {
	jwt.RegisteredClaims
	Mail string `json:"mail"`
}

func starred(s string) string {
	out := []rune(s)
	for i := range out {
		if i > 3 {
			out[i] = '*'
		}
	}
	return string(out)
}

func first(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return s[:n] + "..."
}

func withoutEnd(s string) string { return s[:len(s)-12] }

func changed(s string) string {
	out := []byte(s)
	out[0] = ' '
	return string(out)
}

func redactedTokens(raw string, key jwt.Keyfunc) error {
	if _, err := jwt.Parse(raw, key, jwt.WithValidMethods([]string{"RS256"})); err != nil {
		log.Println("refused", starred(raw), first(raw, 12), withoutEnd(raw))
		log.Printf("refused %.12s", raw)
		log.Println(strings.ReplaceAll("refused "+raw, raw, "[token]"))
		log.Println("refused", hide.Ends(raw), hide.Sum(raw))
		parts := strings.Split(raw, ".")
		log.Println("header", parts[0])
		head, _, _ := strings.Cut(raw, ".")
		log.Println("header", head)
		return fmt.Errorf("token %s: %w", hide.Ends(raw), err)
	}
	return nil
}

func shownTokens(raw string, key jwt.Keyfunc) {
	if _, err := jwt.Parse(raw, key, jwt.WithValidMethods([]string{"RS256"})); err != nil {
		log.Println("refused", first(raw, 400))                           // want `log.Println writes a token to the log`
		log.Println("refused", changed(raw))                              // want `log.Println writes a token to the log`
		log.Printf("refused %.500s", raw)                                 // want `log.Printf writes a token to the log`
		log.Println(strings.ReplaceAll("refused "+raw, "refused", "bad")) // want `log.Println writes a token to the log`
		log.Println("refused", hide.Nothing(raw))                         // want `log.Println writes a token to the log`
	}
}

func claimsOfContext(ctx context.Context) {
	v, ok := ctx.Value("visitor").(*visitor)
	if !ok {
		return
	}
	log.Printf("visitor %+v", v) // want `log.Printf writes all claims of a token to the log`
	log.Printf("visitor %s", v.ID)
	log.Printf("visitor %+v", &visitor{Mail: "none"})
}
