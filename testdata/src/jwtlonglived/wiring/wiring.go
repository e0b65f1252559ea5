// SPDX-License-Identifier: Apache-2.0

// Package wiring says how long tokens live that another package signs.
package wiring

import (
	"os"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtlonglived/wiring/auth"
)

func constructor(key []byte) *auth.Service {
	return auth.New(auth.Config{Key: key, TTL: time.Hour, Seconds: 600}, 30*24*time.Hour) // want `30 days.*\(jwtlonglived\)`
}

func constructorShort(key []byte) *auth.Service {
	return auth.New(auth.Config{Key: key}, 30*time.Minute)
}

func config(key []byte) *auth.Service {
	return auth.New(auth.Config{
		Key:     key,
		TTL:     14 * 24 * time.Hour, // want `14 days.*\(jwtlonglived\)`
		Seconds: 3 * 86400,           // want `3 days.*\(jwtlonglived\)`
	}, time.Hour)
}

func assigned(key []byte) *auth.Service {
	var cfg auth.Config
	cfg.Key = key
	cfg.TTL = 10 * 24 * time.Hour // want `10 days.*\(jwtlonglived\)`
	return auth.New(cfg, time.Hour)
}

func init() {
	auth.DefaultTTL = 7 * 24 * time.Hour // want `7 days.*\(jwtlonglived\)`
}

func days(key []byte) (string, error) {
	return auth.Days(key, jwt.MapClaims{"sub": "u1"}, 90) // want `90 days.*\(jwtlonglived\)`
}

func day(key []byte) (string, error) {
	return auth.Days(key, jwt.MapClaims{"sub": "u1"}, 1)
}

// What a claim says of the kind of token counts here too.
func refresh(key []byte) (string, error) {
	return auth.Days(key, jwt.MapClaims{"sub": "u1", "typ": "refresh"}, 60)
}

func refreshToken(key []byte) (string, error) {
	return auth.Days(key, jwt.MapClaims{"sub": "u1"}, 60)
}

const refreshDays = 45

func named(key []byte) (string, error) {
	return auth.Days(key, jwt.MapClaims{"sub": "u1"}, refreshDays)
}

// A number in the environment, and what stands in for it.
func environment(key []byte) (string, error) {
	n, err := strconv.Atoi(orElse(os.Getenv("TOKEN_DAYS"), "30")) // want `30 days.*\(jwtlonglived\)`
	if err != nil {
		return "", err
	}
	return auth.Days(key, jwt.MapClaims{"sub": "u1"}, n)
}

func environmentShort(key []byte) (string, error) {
	n, err := strconv.Atoi(orElse(os.Getenv("TOKEN_DAYS"), "1"))
	if err != nil {
		return "", err
	}
	return auth.Days(key, jwt.MapClaims{"sub": "u1"}, n)
}

func orElse(text, fallback string) string {
	if text == "" {
		return fallback
	}
	return text
}

// A loop has no one length.
func growing(key []byte, all []string) ([]string, error) {
	var out []string
	life := time.Minute
	for range all {
		life *= 2
		s, err := auth.New(auth.Config{Key: key}, life).Session()
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}
