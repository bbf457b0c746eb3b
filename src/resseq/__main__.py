"""`python -m resseq` is the `resseq` command."""

import sys

from resseq.cli import main

sys.exit(main())
