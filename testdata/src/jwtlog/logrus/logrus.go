// SPDX-License-Identifier: Apache-2.0

// Package logrus logs tokens with logrus.
package logrus

import (
	"github.com/dgrijalva/jwt-go"
	log "github.com/sirupsen/logrus"
)

func check(raw string, key []byte, l log.FieldLogger) error {
	log.WithField("token", raw).Info("checking")                          // want `logrus.WithField writes a token to the log`
	log.WithFields(log.Fields{"user": "ann", "token": raw}).Warn("check") // want `logrus.WithFields writes a token to the log`
	l.Infof("token %s", raw)                                              // want `logrus.InfoLogger.Infof writes a token to the log`
	log.WithField("user", "ann").Debugln(raw)                             // want `logrus.Entry.Debugln writes a token to the log`
	tok, err := jwt.Parse(raw, func(*jwt.Token) (interface{}, error) { return key, nil })
	if err != nil {
		log.WithError(err).Warn("refused")
		return err
	}
	log.WithField("claims", tok.Claims).Info("accepted") // want `logrus.WithField writes all claims of a token to the log`
	log.WithFields(log.Fields{"user": tok.Claims.(jwt.MapClaims)["sub"]}).Info("accepted")
	return nil
}

var _ = check
