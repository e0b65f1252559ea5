// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"database/sql"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A setting of zero means that there is none.
func zeroSetting(key []byte) (string, error) {
	life, err := time.ParseDuration(orElse(os.Getenv("LIFE"), "0"))
	if err != nil {
		return "", err
	}
	until := time.Now().Add(time.Hour)
	if life > 0 {
		until = time.Now().Add(life)
	}
	return sign(key, jwt.MapClaims{"exp": until.Unix()})
}

func orElse(text, fallback string) string {
	if text == "" {
		return fallback
	}
	return text
}

type options struct{ life time.Duration }

func noOptions() options { return options{life: 0} }

func zeroField(key []byte, o options) (string, error) {
	if o.life == 0 {
		return "", nil
	}
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(o.life).Unix()})
}

// What is put into one sql.NullTime says nothing of the others.
type row struct{ Made, Until sql.NullTime }

func insert(millis int64) row {
	return row{Made: sql.NullTime{Time: time.Now(), Valid: true}, Until: sql.NullTime{Time: time.UnixMilli(millis), Valid: true}}
}

func fromRow(key []byte, r *row) (string, error) {
	return sign(key, jwt.MapClaims{"exp": r.Until.Time.Unix()})
}

// The date of a helper whose caller says the time.
func (c DeviceClaims) until(now time.Time) DeviceClaims {
	c.ExpiresAt = now.Add(life).UnixMilli() // want `exp.*milliseconds.*\(jwttimeunit\)`
	return c
}

func fromHelper(key []byte) (string, error) {
	return sign(key, DeviceClaims{Device: "kiosk"}.until(time.Now()))
}
