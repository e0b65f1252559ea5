// SPDX-License-Identifier: Apache-2.0

package flows

import "os"

func use(string) {}

func send(any) {}

type user struct {
	Name     string
	Password string `json:"password"`
}

type outer struct{ User user }

func find() *user { return &user{"name", "stored"} }

func keep(*user) {}

// The order of writes to a local struct counts.
func order(on bool) {
	u := user{Password: "before"}
	use(u.Password) // from: "before"
	u.Password = "after"
	use(u.Password) // from: "after"
	if on {
		u.Password = "on"
	}
	use(u.Password) // from: "after", "on"
	keep(&u)
}

func loop(names []string) {
	var u user
	for range names {
		use(u.Password) // from: "late"
		u.Password = "late"
	}
	keep(&u)
}

func closure() {
	u := user{Password: "first"}
	set := func() { u.Password = "set" }
	set()
	use(u.Password) // from: "first", "set"
	u.Password = "last"
	use(u.Password) // from: "last", "set"
}

// What is emptied before the struct is sent does not go out with it.
func emptied() {
	u := user{"n", "p"}
	send(u) // from: "n" in Name, "p" in password
	u.Password = ""
	send(u) // from: "" in password, "n" in Name
}

func copied(on bool) {
	u := *find()
	send(u) // from: "name" in Name, "stored" in password
	if on {
		u.Password = ""
	}
	send(u) // from: "" in password, "name" in Name, "stored" in password
	u.Password = "***"
	send(u) // from: "***" in password, "name" in Name
}

func filled() {
	u := user{Name: "n"}
	u.Password = os.Getenv("P")
	send(u)              // from: "n" in Name, environment P in password
	send(outer{User: u}) // from: "n" in User in Name, environment P in User in password
}

func added() {
	u := *find()
	u.Name = "new"
	send(u) // from: "new" in Name, "stored" in password
}

// A call reads at once what a pointer leads to.
func pointer() {
	u := &user{Name: "n"}
	send(u) // from: "n" in Name
	u.Password = "later"
	send(u) // from: "later" in password, "n" in Name
	u.Password = ""
	send(u) // from: "" in password, "n" in Name
}

func pointerCaptured() {
	u := &user{Name: "n"}
	set := func() { u.Password = "set" }
	set()
	send(u) // from: "n" in Name, "set" in password
}
