# Two commands do everything on a machine that has Python 3.11.4 or newer: `make demo` and `make test`.

PYTHON ?= python3
BIN := .venv/bin
DEMO := runs/demo

.PHONY: demo test lint tables benchmark clean

demo: .venv/.ready  ## compare all normalizations on the embedded digits, then ask the sample database three questions
	@echo "The study of normalizations takes 5 to 10 minutes on 2 cores; three questions to a sample database follow."
	$(BIN)/resseq vision study --data digits --profile quick --out $(DEMO)
	$(BIN)/resseq ask "How many customers are there?"
	$(BIN)/resseq ask "Show the name and price of the 3 most expensive products"
	$(BIN)/resseq ask "What is the average rating of reviews for each product category?" --n-best 3

test: lint  ## every test, lint and types
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

lint: .venv/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

tables: .venv/.ready  ## write the tables of README.md and docs/assistant.md anew from the records
	$(BIN)/python studies/readme.py

benchmark: .venv/.ready  ## measure the speed side by side with what a user would write
	$(BIN)/python benchmarks/training.py
	$(BIN)/python benchmarks/normalization.py

# torch goes first and alone, at the exact version: a wider range resolved first can pull gigabytes of another build.
.venv/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt torch
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[dev]"
	touch $@

clean:
	rm -rf .venv runs
