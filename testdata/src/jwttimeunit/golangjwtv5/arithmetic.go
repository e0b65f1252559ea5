// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Nanoseconds added to seconds.
func secondsPlusDuration(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Unix() + int64(15*time.Minute), // want `exp.*\(jwttimeunit\)`
	})
}

func secondsPlusNanoseconds(key []byte, d time.Duration) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Unix() + d.Nanoseconds(), // want `exp.*\(jwttimeunit\)`
	})
}

func secondsPlusMilliseconds(key []byte, d time.Duration) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Unix() + d.Milliseconds(), // want `exp.*\(jwttimeunit\)`
	})
}

func millisPlusMillis(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().UnixMilli() + 15*60*1000, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

// Nanoseconds that were meant to be minutes.
func minutesAsNanoseconds(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(time.Duration(15)).Unix(), // want `exp.*\(jwttimeunit\)`
	})
}

func convertedMillis(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": float64(time.Now().Add(life).UnixMilli()), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func unsignedMillis(key []byte) (string, error) {
	exp := uint64(time.Now().Add(life).UnixMilli())
	return sign(key, jwt.MapClaims{
		"exp": exp, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func nanosToMicros(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"exp": time.Now().Add(life).UnixNano() / 1000, // want `exp.*microseconds.*\(jwttimeunit\)`
	})
}

func pointerToTime(key []byte) (string, error) {
	t := time.Now().Add(life)
	return sign(key, jwt.MapClaims{
		"exp": &t, // want `exp.*time\.Time.*\(jwttimeunit\)`
	})
}

func ownType(key []byte) (string, error) {
	type span time.Duration
	return sign(key, jwt.MapClaims{
		"exp": span(life), // want `exp.*\(jwttimeunit\)`
	})
}

// MarshalText of a time is text as well.
func unixText(key []byte) (string, error) {
	b, err := time.Now().Add(life).MarshalText()
	if err != nil {
		return "", err
	}
	return sign(key, jwt.MapClaims{
		"exp": string(b), // want `exp.*text.*\(jwttimeunit\)`
	})
}
