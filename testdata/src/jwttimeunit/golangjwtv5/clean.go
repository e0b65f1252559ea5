// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"encoding/json"
	"math"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func truncated(key []byte) (string, error) {
	exp := time.Now().UTC().Add(life).Truncate(time.Second).In(time.UTC)
	return sign(key, jwt.MapClaims{"exp": exp.Unix()})
}

func rounded(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(life).Round(time.Minute).Unix()})
}

func floored(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": int64(math.Floor(float64(time.Now().Add(life).UnixNano()) / 1e9))})
}

func secondsPlusSeconds(key []byte, d time.Duration) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Unix() + int64(d.Seconds())})
}

func secondsPlusQuotient(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Unix() + int64(life/time.Second)})
}

func secondsPlusMinutes(key []byte, minutes int64) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Unix() + minutes*60})
}

func asFloat(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": float64(time.Now().Add(life).Unix())})
}

func asUnsigned(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": uint32(time.Now().Add(life).Unix())})
}

func asNumberText(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": json.Number(strconv.FormatInt(time.Now().Add(life).Unix(), 10))})
}

func midnight(key []byte) (string, error) {
	y, m, d := time.Now().Date()
	return sign(key, jwt.MapClaims{"exp": time.Date(y, m, d+1, 0, 0, 0, 0, time.UTC).Unix()})
}

func fixedDate(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Date(2027, time.March, 1, 0, 0, 0, 0, time.UTC).Unix()})
}

// Clock is replaced in tests.
type Clock interface{ Now() time.Time }

func byClock(key []byte, c Clock) (string, error) {
	now := c.Now()
	return sign(key, jwt.MapClaims{"iat": now.Unix(), "exp": now.Add(life).Unix()})
}

func byFunction(key []byte, now func() time.Time) (string, error) {
	return sign(key, jwt.RegisteredClaims{IssuedAt: jwt.NewNumericDate(now()), ExpiresAt: jwt.NewNumericDate(now().Add(life))})
}

// Copied from a verified token.
func copiedDates(key []byte, old jwt.MapClaims) (string, error) {
	return sign(key, jwt.MapClaims{"sub": old["sub"], "exp": old["exp"], "iat": old["iat"]})
}

func copiedDate(key []byte, old *jwt.RegisteredClaims) (string, error) {
	return sign(key, jwt.MapClaims{"exp": old.ExpiresAt.Unix(), "iat": old.IssuedAt})
}

func copiedStruct(key []byte, old *jwt.RegisteredClaims) (string, error) {
	return sign(key, &jwt.RegisteredClaims{ExpiresAt: old.ExpiresAt, IssuedAt: jwt.NewNumericDate(time.Now())})
}

// A number that a form or a file brings is not known.
func parsed(key []byte, text string) (string, error) {
	exp, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return "", err
	}
	return sign(key, jwt.MapClaims{"exp": exp})
}

func fromStruct(key []byte, s struct{ Until, Start int64 }) (string, error) {
	return sign(key, jwt.MapClaims{"nbf": s.Start, "exp": s.Until})
}

// Milliseconds where milliseconds belong.
func cookieTime() int64 { return time.Now().Add(life).UnixMilli() }

func besides(key []byte) (string, int64, error) {
	s, err := sign(key, jwt.MapClaims{"exp": time.Now().Add(life).Unix()})
	return s, cookieTime(), err
}

// nbf and iat may be now, and somewhat earlier.
func earlier(key []byte) (string, error) {
	now := time.Now()
	return sign(key, jwt.RegisteredClaims{
		IssuedAt:  jwt.NewNumericDate(now),
		NotBefore: jwt.NewNumericDate(now.Add(-30 * time.Second)),
		ExpiresAt: jwt.NewNumericDate(now.Add(life)),
	})
}

func millisThroughTime(key []byte, millis int64) (string, error) {
	return sign(key, jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.UnixMilli(millis))})
}

func remainder(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(life).UnixMilli() / int64(time.Second/time.Millisecond)})
}
