"""How any model is trained: loop, schedule, early stopping, checkpoint, resume, device, record."""
