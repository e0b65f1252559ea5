// SPDX-License-Identifier: Apache-2.0

// Package store holds the records of the shop.
package store

import "time"

// Customer is a row of the customers table.
type Customer struct {
	ID        string    `json:"id"`
	FirstName string    `json:"first_name"`
	LastName  string    `json:"last_name"`
	Email     string    `json:"email"`
	Joined    time.Time `json:"joined"`
}

// Cashier shows nothing of the person behind the till.
type Cashier struct {
	ID    string `json:"id"`
	Till  int    `json:"till"`
	Email string `json:"-"`
	phone string
}

// Phone is for the rota.
func (c Cashier) Phone() string { return c.phone }

// Visit is a stay in the clinic.
type Visit struct {
	Ward      string `json:"ward"`
	Diagnosis string `json:"diagnosis"`
	Patient   Person `json:"patient"`
}

// Person is who stays.
type Person struct {
	Ref      string `json:"ref"`
	FullName string `json:"full_name"`
}
