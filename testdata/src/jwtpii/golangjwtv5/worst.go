// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import "github.com/golang-jwt/jwt/v5"

// Employee is a record with data of several kinds.
type Employee struct {
	Name        string `json:"name"`
	DisplayName string `json:"displayName"`
	Email       string `json:"email"`
	TaxID       string `json:"taxId"`
}

// EmployeeToken is the record with dates.
type EmployeeToken struct {
	*Employee
	jwt.RegisteredClaims
}

// One finding for the record, and it names the worst.
func embeddedEmployee(key []byte, e *Employee) (string, error) {
	return sign(key, EmployeeToken{
		Employee: e, // want `taxId.*encrypt.*\(jwtpii\)`
	})
}

func employeeClaim(key []byte, e *Employee) (string, error) {
	return sign(key, jwt.MapClaims{
		"employee": e, // want `employee\.taxId.*encrypt.*\(jwtpii\)`
		"exp":      exp(),
	})
}

// Card numbers may not travel at all.
func cardCode(key []byte, code string) (string, error) {
	return sign(key, jwt.MapClaims{
		"cvv": code, // want `cvv.*card auth.*\(jwtpii\)`
		"exp": exp(),
	})
}

// Coordinates tell a place, and with them a country does.
func place(key []byte, lat, lng float64, country string) (string, error) {
	return sign(key, jwt.MapClaims{
		"lat":     lat,     // want `lat.*location.*\(jwtpii\)`
		"lng":     lng,     // want `lng.*location.*\(jwtpii\)`
		"country": country, // want `country.*location.*\(jwtpii\)`
		"exp":     exp(),
	})
}

func countryAlone(key []byte, country string) (string, error) {
	return sign(key, jwt.MapClaims{"country": country, "city": "Berlin", "exp": exp()})
}

// What a person is called on screen may be anything.
func screenNames(key []byte, e Employee) (string, error) {
	return sign(key, jwt.MapClaims{"displayName": e.DisplayName, "nickname": e.DisplayName, "exp": exp()})
}
