// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 states time in several units.
package golangjwtv5

import (
	"fmt"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwttimeunit/golangjwtv5/clock"
)

const life = 15 * time.Minute

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func seconds(key []byte) (string, error) {
	now := time.Now()
	return sign(key, jwt.MapClaims{
		"iat": now.Unix(),
		"nbf": now.Unix(),
		"exp": now.Add(life).Unix(),
	})
}

func numericDates(key []byte) (string, error) {
	now := time.Now()
	return sign(key, jwt.MapClaims{
		"iat": jwt.NewNumericDate(now),
		"exp": jwt.NewNumericDate(now.Add(life)),
	})
}

func milliseconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).UnixMilli(), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func microseconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).UnixMicro(), // want `exp.*microseconds.*\(jwttimeunit\)`
	})
}

func nanoseconds(key []byte) (string, error) {
	claims := jwt.MapClaims{}
	claims["exp"] = time.Now().Add(life).UnixNano() // want `exp.*nanoseconds.*\(jwttimeunit\)`
	return sign(key, claims)
}

func secondsTimesThousand(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).Unix() * 1000, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func nanosecondsToMillis(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).UnixNano() / int64(time.Millisecond), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func millisToSeconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).UnixMilli() / 1000,
	})
}

func nanosToSeconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"iat": time.Now().UnixNano() / 1e9,
		"exp": time.Now().Add(life).UnixNano() / int64(time.Second),
	})
}

func floatSeconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": float64(time.Now().Add(life).UnixNano()) / 1e9,
	})
}

func duration(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": life, // want `exp.*duration.*\(jwttimeunit\)`
	})
}

func durationExpression(key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": "u1"}
	claims["exp"] = time.Hour * 2 // want `exp.*duration.*\(jwttimeunit\)`
	return sign(key, claims)
}

func durationSeconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": int64(life / time.Second), // want `exp.*number.*\(jwttimeunit\)`
	})
}

func durationAsNumber(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": int64(life), // want `exp.*(duration|number).*\(jwttimeunit\)`
	})
}

func bareNumber(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": 3600, // want `exp.*number.*\(jwttimeunit\)`
	})
}

const lifeSeconds = 15 * 60

func bareConstant(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": lifeSeconds, // want `exp.*number.*\(jwttimeunit\)`
	})
}

func secondsPlusNumber(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Unix() + lifeSeconds,
	})
}

func dateAsNumber(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"nbf": 1767225600,
		"exp": time.Now().Add(life).Unix(),
	})
}

func timeValue(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life), // want `exp.*time\.Time.*\(jwttimeunit\)`
	})
}

func timeValueLater(key []byte) (string, error) {
	until := time.Now().UTC().Add(life)
	claims := jwt.MapClaims{"sub": "u1"}
	claims["exp"] = until // want `exp.*time\.Time.*\(jwttimeunit\)`
	return sign(key, claims)
}

func formatted(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).Format(time.RFC3339), // want `exp.*text.*\(jwttimeunit\)`
	})
}

func printed(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": fmt.Sprintf("%d", time.Now().Add(life).Unix()), // want `exp.*text.*\(jwttimeunit\)`
	})
}

func formattedInt(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": strconv.FormatInt(time.Now().Add(life).Unix(), 10), // want `exp.*text.*\(jwttimeunit\)`
	})
}

func timeString(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).String(), // want `exp.*text.*\(jwttimeunit\)`
	})
}

func now(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"iat": time.Now().Unix(),
		"exp": time.Now().Unix(), // want `exp.*current time.*\(jwttimeunit\)`
	})
}

func addedNanoseconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(24).Unix(), // want `exp.*\(jwttimeunit\)`
	})
}

func inThePast(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(-time.Hour).Unix(), // want `exp.*\(jwttimeunit\)`
	})
}

// The other dates are read by verifiers too.
func notBeforeMillis(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"nbf": time.Now().UnixMilli(), // want `nbf.*milliseconds.*\(jwttimeunit\)`
		"exp": time.Now().Add(life).Unix(),
	})
}

func issuedAtNanos(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"iat": time.Now().UnixNano(), // want `iat.*nanoseconds.*\(jwttimeunit\)`
		"exp": time.Now().Add(life).Unix(),
	})
}

func issuedAtTime(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"iat": time.Now(), // want `iat.*time\.Time.*\(jwttimeunit\)`
		"exp": time.Now().Add(life).Unix(),
	})
}

func issuedAtText(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"iat": time.Now().Format(time.DateTime), // want `iat.*text.*\(jwttimeunit\)`
		"exp": time.Now().Add(life).Unix(),
	})
}

// A private claim may be counted as one likes.
func privateClaim(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"loaded_at": time.Now().UnixMilli(),
		"session":   life.String(),
		"exp":       time.Now().Add(life).Unix(),
	})
}

// Through helper functions.
func untilMillis(d time.Duration) int64 { return time.Now().Add(d).UnixNano() / 1e6 }

func untilSeconds(d time.Duration) int64 {
	t := time.Now().Add(d)
	return t.Unix()
}

func until(d time.Duration) time.Time { return time.Now().Add(d) }

func helperMillis(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": untilMillis(life), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func helperSeconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": untilSeconds(life)})
}

func helperTime(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": until(life), // want `exp.*time\.Time.*\(jwttimeunit\)`
	})
}

func helperTimeUnix(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": until(life).Unix()})
}

func foreignMillis(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": clock.InMillis(life), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func foreignSeconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": clock.InSeconds(life)})
}

func foreignSpan(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": clock.Span, // want `exp.*duration.*\(jwttimeunit\)`
	})
}

// What a caller hands over is not known.
func given(key []byte, exp int64) (string, error) {
	return sign(key, jwt.MapClaims{"exp": exp})
}

// One of two readings is wrong.
func eitherUnit(key []byte, browser bool) (string, error) {
	exp := time.Now().Add(life).Unix()
	if browser {
		exp = time.Now().Add(life).UnixMilli()
	}
	return sign(key, jwt.MapClaims{
		"exp": exp, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}
