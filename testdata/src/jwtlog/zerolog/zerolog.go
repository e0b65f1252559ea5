// SPDX-License-Identifier: Apache-2.0

// Package zerolog logs tokens with zerolog.
package zerolog

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"github.com/rs/zerolog"
	"github.com/rs/zerolog/log"
)

func check(l zerolog.Logger, r *http.Request, key []byte) error {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	log.Info().Str("path", r.URL.Path).Str("token", raw).Msg("request") // want `zerolog.Event.Str writes a token to the log`
	log.Debug().Msgf("token %s", raw)                                   // want `zerolog.Event.Msgf writes a token to the log`
	l.Warn().Interface("token", raw).Send()                             // want `zerolog.Event.Interface writes a token to the log`
	l = l.With().Str("token", raw).Logger()                             // want `zerolog.Context.Str writes a token to the log`
	l.Info().Fields(map[string]any{"token": raw}).Msg("request")        // want `zerolog.Event.Fields writes a token to the log`
	tok, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil {
		log.Error().Err(err).Str("path", r.URL.Path).Msg("refused")
		return err
	}
	sub, _ := tok.Claims.GetSubject()
	log.Info().Str("user", sub).Msg("accepted")
	return nil
}

var _ = check
